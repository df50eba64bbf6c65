# verdict: right
import random as R, math as M
R.seed(6)
D = [((a, b, 1), 2 * (a ^ b) - 1) for a in (0, 1) for b in (0, 1)]
U = [[R.uniform(-1, 1) for _ in "ab1"] for _ in range(4)]
V = [R.uniform(-1, 1) for _ in range(5)]
dot = lambda p, q: sum(i * j for i, j in zip(p, q))
for n in range(3000):
    x, t = D[n % 4]
    h = [M.tanh(dot(u, x)) for u in U] + [1]
    y = M.tanh(dot(V, h))
    d = .2 * (t - y) * (1 - y * y)
    U, V = [[u + d * v * (1 - k * k) * i for u, i in zip(r, x)] for r, v, k in zip(U, V, h)], [v + d * k for v, k in zip(V, h)]
for x, t in D:
    print(x[:2], t, round(M.tanh(dot(V, [M.tanh(dot(u, x)) for u in U] + [1])), 2))
