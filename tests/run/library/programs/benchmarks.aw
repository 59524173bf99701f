// A program as people write it: n-body, fannkuch, spectral norm and a small Mandelbrot set.
var bodies = new Body[] { new(0, 0, 0, 0, 0, 0, 4 * Math.PI * Math.PI), new(4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01, 1.66007664274403694e-03 * 365.24, 7.69901118419740425e-03 * 365.24, -6.90460016972063023e-05 * 365.24, 9.54791938424326609e-04 * 4 * Math.PI * Math.PI) };
double px = 0, py = 0, pz = 0; foreach (var b in bodies) { px += b.vx * b.mass; py += b.vy * b.mass; pz += b.vz * b.mass; }
bodies[0].vx = -px / bodies[0].mass; bodies[0].vy = -py / bodies[0].mass; bodies[0].vz = -pz / bodies[0].mass;
Console.WriteLine(Energy(bodies).ToString("F9")); for (int i = 0; i < 1000; i++) Advance(bodies, 0.01); Console.WriteLine(Energy(bodies).ToString("F9"));
var (sum, max) = Fannkuch(6); Console.WriteLine($"{sum}\nPfannkuchen(6) = {max}");
Console.WriteLine("{0:f9}", Spectral(20));
for (int y = -6; y <= 6; y++) { var row = new System.Text.StringBuilder(); for (int x = -20; x <= 8; x++) { double cr = x / 10.0, ci = y / 5.0, zr = 0, zi = 0; int n = 0; while (n < 30 && zr * zr + zi * zi < 4) { (zr, zi) = (zr * zr - zi * zi + cr, 2 * zr * zi + ci); n++; } row.Append(n == 30 ? '*' : n > 5 ? '.' : ' '); } Console.WriteLine(row.ToString().TrimEnd()); }
static void Advance(Body[] bs, double dt)
{
    for (int i = 0; i < bs.Length; i++) for (int j = i + 1; j < bs.Length; j++)
    {
        ref var a = ref bs[i]; ref var b = ref bs[j]; double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z; double d2 = dx * dx + dy * dy + dz * dz; double mag = dt / (d2 * Math.Sqrt(d2));
        a.vx -= dx * b.mass * mag; a.vy -= dy * b.mass * mag; a.vz -= dz * b.mass * mag; b.vx += dx * a.mass * mag; b.vy += dy * a.mass * mag; b.vz += dz * a.mass * mag;
    }
    for (int i = 0; i < bs.Length; i++) { bs[i].x += dt * bs[i].vx; bs[i].y += dt * bs[i].vy; bs[i].z += dt * bs[i].vz; }
}
static double Energy(Body[] bs) { double e = 0; for (int i = 0; i < bs.Length; i++) { var b = bs[i]; e += .5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz); for (int j = i + 1; j < bs.Length; j++) { double dx = b.x - bs[j].x, dy = b.y - bs[j].y, dz = b.z - bs[j].z; e -= b.mass * bs[j].mass / Math.Sqrt(dx * dx + dy * dy + dz * dz); } } return e; }
static (int, int) Fannkuch(int n)
{
    int[] p = new int[n], q = new int[n], s = new int[n]; int sign = 1, maxflips = 0, sum = 0; for (int i = 0; i < n; i++) { p[i] = i; q[i] = i; s[i] = i; }
    do
    {
        int q0 = p[0]; if (q0 != 0) { for (int i = 1; i < n; i++) q[i] = p[i]; int flips = 1; do { int qq = q[q0]; if (qq == 0) { sum += sign * flips; if (flips > maxflips) maxflips = flips; break; } q[q0] = q0; if (q0 >= 3) { int i = 1, j = q0 - 1, t; do { t = q[i]; q[i] = q[j]; q[j] = t; i++; j--; } while (i < j); } q0 = qq; flips++; } while (true); }
        if (sign == 1) { (p[0], p[1]) = (p[1], p[0]); sign = -1; }
        else { (p[1], p[2]) = (p[2], p[1]); sign = 1; for (int i = 2; i < n; i++) { int sx = s[i]; if (sx != 0) { s[i] = sx - 1; break; } if (i == n - 1) return (sum, maxflips); s[i] = i; int t = p[0]; for (int j = 0; j <= i; j++) p[j] = p[j + 1]; p[i + 1] = t; } }
    } while (true);
}
static double Spectral(int n) { double A(int i, int j) => 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); double[] Mul(double[] v, bool tr) { var r = new double[n]; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) r[i] += (tr ? A(j, i) : A(i, j)) * v[j]; return r; } var u = Enumerable.Repeat(1.0, n).ToArray(); double[] v = u; for (int i = 0; i < 10; i++) { v = Mul(Mul(u, false), true); u = Mul(Mul(v, false), true); } double vbv = 0, vv = 0; for (int i = 0; i < n; i++) { vbv += u[i] * v[i]; vv += v[i] * v[i]; } return Math.Sqrt(vbv / vv); }
struct Body(double x, double y, double z, double vx, double vy, double vz, double mass) { public double x = x, y = y, z = z, vx = vx, vy = vy, vz = vz, mass = mass; }
