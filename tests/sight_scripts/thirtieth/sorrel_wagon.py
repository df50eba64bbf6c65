# verdict: right
import math
import random
random.seed(111)

# 4-2-4 encoder after Rumelhart, Hinton and Williams; weights are changed after each sweep
patterns = [[1 if i == j else 0 for i in range(4)] for j in range(4)]
units = 2
win = [[random.uniform(-.5, .5) for _ in range(4)] for _ in range(units)]
bin_ = [random.uniform(-.5, .5) for _ in range(units)]
wout = [[random.uniform(-.5, .5) for _ in range(units)] for _ in range(4)]
bout = [random.uniform(-.5, .5) for _ in range(4)]
eps, alpha = 0.5, 0.9

def zeros_like(nested):
    return [zeros_like(n) if isinstance(n, list) else 0.0 for n in nested]

old = zeros_like([win, bin_, wout, bout])

def logistic(x):
    return 1 / (1 + math.exp(-x))

for sweep in range(500):
    G = zeros_like([win, bin_, wout, bout])
    E = 0
    for pat in patterns:
        h = [logistic(bin_[j] + sum(win[j][i] * pat[i] for i in range(4))) for j in range(units)]
        o = [logistic(bout[k] + sum(wout[k][j] * h[j] for j in range(units))) for k in range(4)]
        E += sum((a - b) ** 2 for a, b in zip(o, pat)) / 2
        dx = [(o[k] - pat[k]) * o[k] * (1 - o[k]) for k in range(4)]
        for k in range(4):
            G[3][k] += dx[k]
            for j in range(units):
                G[2][k][j] += dx[k] * h[j]
        for j in range(units):
            dy = sum(dx[k] * wout[k][j] for k in range(4))
            dj = dy * h[j] * (1 - h[j])
            G[1][j] += dj
            for i in range(4):
                G[0][j][i] += dj * pat[i]
    for W, D, S in ((win, G[0], old[0]), (wout, G[2], old[2])):
        for r in range(len(W)):
            for c in range(len(W[r])):
                S[r][c] = alpha * S[r][c] - eps * D[r][c]
                W[r][c] += S[r][c]
    for B, D, S in ((bin_, G[1], old[1]), (bout, G[3], old[3])):
        for r in range(len(B)):
            S[r] = alpha * S[r] - eps * D[r]
            B[r] += S[r]
    if sweep % 100 == 0:
        print(sweep, E)
