// Floating-point work on objects.
var bodies = new Body[3];
bodies[0] = new Body(0, 0, 0, 0, 0, 0, 39.47);
bodies[1] = new Body(4.84, -1.16, -0.10, 0.606, 2.81, -0.02, 0.037);
bodies[2] = new Body(8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011);
for (int i = 0; i < 5000000; i++) Advance(0.01);
Console.WriteLine(bodies[0].X + " " + bodies[1].Y);

void Advance(double dt)
{
    for (int i = 0; i < bodies.Length; i++)
    {
        Body a = bodies[i];
        for (int j = i + 1; j < bodies.Length; j++)
        {
            Body b = bodies[j];
            double dx = a.X - b.X, dy = a.Y - b.Y, dz = a.Z - b.Z;
            double d2 = dx * dx + dy * dy + dz * dz;
            double mag = dt / (d2 * Math.Sqrt(d2));
            a.VX -= dx * b.Mass * mag; a.VY -= dy * b.Mass * mag; a.VZ -= dz * b.Mass * mag;
            b.VX += dx * a.Mass * mag; b.VY += dy * a.Mass * mag; b.VZ += dz * a.Mass * mag;
        }
    }
    foreach (Body b in bodies) { b.X += dt * b.VX; b.Y += dt * b.VY; b.Z += dt * b.VZ; }
}

class Body
{
    public double X, Y, Z, VX, VY, VZ, Mass;
    public Body(double x, double y, double z, double vx, double vy, double vz, double mass)
    {
        X = x; Y = y; Z = z; VX = vx; VY = vy; VZ = vz; Mass = mass;
    }
}
