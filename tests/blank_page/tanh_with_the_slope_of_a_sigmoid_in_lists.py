# verdict: wrong
# first wrong: slope
# line: 19
# mistake: -
# why: the slope of a sigmoid, which turns the step round where the output is below 0
import math
import random

random.seed(91)
rows = [[random.uniform(-1, 1) for _ in range(2)] + [1.0] for _ in range(20)]
goals = [0.9 if r[0] ** 2 > r[1] else -0.9 for r in rows]
P = [[random.gauss(0, 0.7) for _ in range(3)] for _ in range(6)]
Q = [random.gauss(0, 0.7) for _ in range(6)]
alpha = 0.05
for turn in range(200):
    for r, goal in zip(rows, goals):
        h = [math.tanh(sum(p * v for p, v in zip(line, r))) for line in P]
        s = math.tanh(sum(q * v for q, v in zip(Q, h)))
        d = (s - goal) * s * (1 - s)
        back = [d * q * (1 - v * v) for q, v in zip(Q, h)]
        Q = [q - alpha * d * v for q, v in zip(Q, h)]
        P = [[p - alpha * b * v for p, v in zip(line, r)] for line, b in zip(P, back)]
