# verdict: not a network
import math


def newton(f, df, x, tol=1e-12, max_iter=100):
    for i in range(max_iter):
        delta = f(x) / df(x)
        x -= delta
        if abs(delta) < tol:
            return x, i + 1
    return x, max_iter


def bisection(f, lo, hi, tol=1e-12):
    n = 0
    while hi - lo > tol:
        mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0:
            hi = mid
        else:
            lo = mid
        n += 1
    return (lo + hi) / 2, n


def secant(f, a, b, tol=1e-12):
    n = 0
    while abs(b - a) > tol and n < 100:
        fa, fb = f(a), f(b)
        if fa == fb:
            break
        a, b = b, b - fb * (b - a) / (fb - fa)
        n += 1
    return b, n


problems = [
    ("x^2 - 2", lambda x: x * x - 2, lambda x: 2 * x, 0.0, 2.0),
    ("cos x - x", lambda x: math.cos(x) - x, lambda x: -math.sin(x) - 1, 0.0, 1.5),
    ("e^x - 3", lambda x: math.exp(x) - 3, lambda x: math.exp(x), 0.0, 2.0),
    ("x^3 - x - 1", lambda x: x ** 3 - x - 1, lambda x: 3 * x * x - 1, 1.0, 2.0),
]

if __name__ == "__main__":
    for name, f, df, lo, hi in problems:
        r1, n1 = newton(f, df, hi)
        r2, n2 = bisection(f, lo, hi)
        r3, n3 = secant(f, lo, hi)
        print(f"{name:12s} newton {r1:.10f} ({n1})  bisection {r2:.10f} ({n2})  secant {r3:.10f} ({n3})")
