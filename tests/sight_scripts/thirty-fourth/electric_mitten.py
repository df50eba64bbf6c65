# verdict: right
import random
import math

random.seed(2024)
STEPS = 4
seqs = [[random.choice([0, 1]) for _ in range(STEPS)] for _ in range(12)]
goals = [sum(s) % 2 for s in seqs]
H = 3
U = [random.gauss(0, 1) for _ in range(H)]
R = [[random.gauss(0, 0.8) for _ in range(H)] for _ in range(H)]
B = [random.gauss(0, 0.1) for _ in range(H)]
O = [random.gauss(0, 1) for _ in range(H)]
for epoch in range(300):
    loss = 0
    for s, t in zip(seqs, goals):
        trace = [[0.0] * H]
        for q in s:
            prev = trace[-1]
            trace.append([math.tanh(U[j] * q + B[j] + sum(R[j][k] * prev[k] for k in range(H))) for j in range(H)])
        p = 1 / (1 + math.exp(-sum(o * a for o, a in zip(O, trace[-1]))))
        loss -= math.log(p if t == 1 else 1 - p)
        e = p - t
        gO = [e * a for a in trace[-1]]
        gU, gB, gR = [0] * H, [0] * H, [[0] * H for _ in range(H)]
        d = [e * o for o in O]
        for n in range(STEPS, 0, -1):
            d = [dj * (1 - a * a) for dj, a in zip(d, trace[n])]
            for j in range(H):
                gU[j] += d[j] * s[n - 1]
                gB[j] += d[j]
                for k in range(H):
                    gR[j][k] += d[j] * trace[n - 1][k]
            d = [sum(d[j] * R[j][k] for j in range(H)) for k in range(H)]
        for j in range(H):
            U[j] -= 0.1 * gU[j]
            B[j] -= 0.1 * gB[j]
            O[j] -= 0.1 * gO[j]
            for k in range(H):
                R[j][k] -= 0.1 * gR[j][k]
    if epoch % 60 == 0:
        print(epoch, loss)
