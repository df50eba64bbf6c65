# verdict: right
from math import tanh
from random import Random
R = Random(110)
D = [(R.random() - .5, R.random() - .5) for _ in range(20)]
D = [(a, b, a * b * 4) for a, b in D]
U = [[R.gauss(0, 1) for _ in 'abc'] for _ in range(4)]
S = [R.gauss(0, 1) for _ in range(4)]
for n in range(300):
    E = 0
    for a, b, t in D:
        x = a, b, 1
        h = [tanh(sum(p * q for p, q in zip(u, x))) for u in U]
        r = sum(p * q for p, q in zip(S, h)) - t
        E += r * r
        U = [[p - .1 * r * s * (1 - y * y) * q for p, q in zip(u, x)] for u, s, y in zip(U, S, h)]
        S = [s - .1 * r * y for s, y in zip(S, h)]
    if n % 100 == 0: print(n, E)
