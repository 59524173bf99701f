// System.IO.Path, as on Unix.

using System.Text;

namespace System.IO;

public static class Path
{
    public static readonly char DirectorySeparatorChar = '/';
    public static readonly char AltDirectorySeparatorChar = '/';
    public static readonly char PathSeparator = ':';
    public static readonly char VolumeSeparatorChar = '/';

    public static string? ChangeExtension(string? path, string? extension)
    {
        if (path == null)
            return null;
        if (path.Length == 0)
            return "";
        int end = ExtensionStart(path);
        string stem = end < 0 ? path : path.Substring(0, end);
        if (extension == null)
            return stem;
        return extension.StartsWith('.') ? stem + extension : stem + "." + extension;
    }

    // Where the last dot of the file's name is; -1 if there is none.
    private static int ExtensionStart(string path)
    {
        for (int i = path.Length - 1; i >= 0 && path[i] != '/'; i--)
        {
            if (path[i] == '.')
                return i;
        }
        return -1;
    }

    private static string Check(string? path, string name)
    {
        if (path == null)
            throw new ArgumentNullException(name);
        return path;
    }

    private static string Combined(string left, string right)
    {
        if (right.Length == 0)
            return left;
        if (left.Length == 0 || right[0] == '/')
            return right;
        return left.EndsWith('/') ? left + right : left + "/" + right;
    }

    public static string Combine(string path1, string path2) => Combined(Check(path1, "path1"), Check(path2, "path2"));

    public static string Combine(string path1, string path2, string path3) =>
        Combined(Combined(Check(path1, "path1"), Check(path2, "path2")), Check(path3, "path3"));

    public static string Combine(string path1, string path2, string path3, string path4) =>
        Combined(Combined(Combined(Check(path1, "path1"), Check(path2, "path2")), Check(path3, "path3")), Check(path4, "path4"));

    public static string Combine(params string[] paths)
    {
        if (paths == null)
            throw new ArgumentNullException("paths");
        string result = "";
        foreach (string path in paths)
            result = Combined(result, Check(path, "paths"));
        return result;
    }

    private static string Joined(string? left, string? right)
    {
        if (string.IsNullOrEmpty(left))
            return right ?? "";
        if (string.IsNullOrEmpty(right))
            return left;
        return left.EndsWith('/') || right[0] == '/' ? left + right : left + "/" + right;
    }

    public static string Join(string? path1, string? path2) => Joined(path1, path2);

    public static string Join(string? path1, string? path2, string? path3) => Joined(Joined(path1, path2), path3);

    public static string Join(string? path1, string? path2, string? path3, string? path4) =>
        Joined(Joined(Joined(path1, path2), path3), path4);

    public static string Join(params string?[] paths)
    {
        if (paths == null)
            throw new ArgumentNullException("paths");
        string result = "";
        foreach (string? path in paths)
            result = Joined(result, path);
        return result;
    }

    public static string? GetExtension(string? path)
    {
        if (path == null)
            return null;
        int start = ExtensionStart(path);
        return start < 0 || start == path.Length - 1 ? "" : path.Substring(start);
    }

    public static bool HasExtension(string? path)
    {
        if (path == null)
            return false;
        int start = ExtensionStart(path);
        return start >= 0 && start < path.Length - 1;
    }

    public static string? GetFileName(string? path) => path?.Substring(path.LastIndexOf('/') + 1);

    public static string? GetFileNameWithoutExtension(string? path)
    {
        if (path == null)
            return null;
        string name = GetFileName(path)!;
        int dot = name.LastIndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }

    public static string? GetDirectoryName(string? path)
    {
        if (string.IsNullOrEmpty(path) || path == "/")
            return null;
        int end = path.LastIndexOf('/');
        if (end < 0)
            return "";
        while (end > 0 && path[end - 1] == '/')
            end--;
        return end == 0 ? "/" : Normalized(path.Substring(0, end));
    }

    // Runs of separators become one.
    private static string Normalized(string path)
    {
        if (!path.Contains("//"))
            return path;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] != '/' || i == 0 || path[i - 1] != '/')
                text.Append(path[i]);
        }
        return text.ToString();
    }

    public static bool IsPathRooted(string? path) => path != null && path.StartsWith('/');

    public static bool IsPathFullyQualified(string path) => Check(path, "path").StartsWith('/');

    public static string? GetPathRoot(string? path) => string.IsNullOrEmpty(path) ? null : path[0] == '/' ? "/" : "";

    public static bool EndsInDirectorySeparator(string path) => path.EndsWith('/');

    public static string TrimEndingDirectorySeparator(string path) =>
        path.Length > 1 && path.EndsWith('/') ? path.Substring(0, path.Length - 1) : path;

    public static char[] GetInvalidFileNameChars() => new char[] { '\0', '/' };

    public static char[] GetInvalidPathChars() => new char[] { '\0' };

    public static string GetTempPath()
    {
        string? set = Environment.GetEnvironmentVariable("TMPDIR");
        if (string.IsNullOrEmpty(set))
            return "/tmp/";
        return set.EndsWith('/') ? set : set + "/";
    }

    public static string GetFullPath(string path) => GetFullPath(path, Environment.CurrentDirectory);

    public static string GetFullPath(string path, string basePath)
    {
        if (path == null)
            throw new ArgumentNullException("path");
        if (path.Length == 0)
            throw new ArgumentException("The value cannot be an empty string.", "path");
        if (basePath == null)
            throw new ArgumentNullException("basePath");
        if (!basePath.StartsWith('/'))
            throw new ArgumentException("Basepath argument is not fully qualified.", "basePath");
        string whole = Combined(basePath, path);
        System.Collections.Generic.List<string> parts = new System.Collections.Generic.List<string>();
        foreach (string part in whole.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count > 0)
                    parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }
        string full = "/" + string.Join("/", parts);
        bool isFolder = whole.EndsWith('/') || whole.EndsWith("/.") || whole.EndsWith("/..");
        return isFolder && whole.EndsWith('/') && full.Length > 1 ? full + "/" : full;
    }

    public static string GetRelativePath(string relativeTo, string path)
    {
        if (relativeTo == null)
            throw new ArgumentNullException("relativeTo");
        if (path == null)
            throw new ArgumentNullException("path");
        string[] from = GetFullPath(relativeTo).Split('/', StringSplitOptions.RemoveEmptyEntries);
        string fullPath = GetFullPath(path);
        string[] to = fullPath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int common = 0;
        while (common < from.Length && common < to.Length && from[common] == to[common])
            common++;
        System.Collections.Generic.List<string> parts = new System.Collections.Generic.List<string>();
        for (int i = common; i < from.Length; i++)
            parts.Add("..");
        for (int i = common; i < to.Length; i++)
            parts.Add(to[i]);
        if (parts.Count == 0)
            return ".";
        string result = string.Join("/", parts);
        return fullPath.EndsWith('/') && common < to.Length ? result + "/" : result;
    }
}
