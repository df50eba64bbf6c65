# verdict: right
"""Elman network in plain Python: remember whether the number of ones so far is odd."""
import math
import random

random.seed(6)

N = 4          # hidden units
T = 5          # length of a sequence

wx = [random.uniform(-1, 1) for _ in range(N)]
wh = [[random.uniform(-1, 1) for _ in range(N)] for _ in range(N)]
bh = [0.0] * N
wo = [random.uniform(-1, 1) for _ in range(N)]
bo = 0.0
eta = 0.1


def run(seq):
    states = [[0.0] * N]
    probs = []
    for x in seq:
        prev = states[-1]
        states.append([math.tanh(wx[j] * x + sum(wh[j][i] * prev[i] for i in range(N)) + bh[j]) for j in range(N)])
        probs.append(1 / (1 + math.exp(-(sum(wo[j] * states[-1][j] for j in range(N)) + bo))))
    return states, probs


avg = None
for trial in range(1, 4001):
    seq = [random.randint(0, 1) for _ in range(T)]
    goals = [sum(seq[:t + 1]) % 2 for t in range(T)]
    states, probs = run(seq)
    ce = -sum(math.log(p if g else 1 - p) for p, g in zip(probs, goals)) / T
    avg = ce if avg is None else 0.995 * avg + 0.005 * ce

    g_wx, g_bh, g_wo, g_bo = [0.0] * N, [0.0] * N, [0.0] * N, 0.0
    g_wh = [[0.0] * N for _ in range(N)]
    carry = [0.0] * N
    for t in range(T - 1, -1, -1):
        d = probs[t] - goals[t]
        now, prev = states[t + 1], states[t]
        g_bo += d
        dz = []
        for j in range(N):
            g_wo[j] += d * now[j]
            dz.append((d * wo[j] + carry[j]) * (1 - now[j] ** 2))
        for j in range(N):
            g_wx[j] += dz[j] * seq[t]
            g_bh[j] += dz[j]
            for i in range(N):
                g_wh[j][i] += dz[j] * prev[i]
        carry = [sum(wh[j][i] * dz[j] for j in range(N)) for i in range(N)]

    bo -= eta * g_bo
    for j in range(N):
        wx[j] -= eta * g_wx[j]
        bh[j] -= eta * g_bh[j]
        wo[j] -= eta * g_wo[j]
        for i in range(N):
            wh[j][i] -= eta * g_wh[j][i]
    if trial % 800 == 0:
        print(trial, round(avg, 4))
