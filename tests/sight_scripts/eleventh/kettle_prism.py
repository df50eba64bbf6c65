# verdict: right
import numpy as np

np.random.seed(80)
alphas = (0.2, 1.0)
rows = np.array([[1, 0, 1, 0], [0, 1, 0, 1], [1, 1, 0, 0], [0, 0, 1, 1], [1, 1, 1, 1], [0, 0, 0, 0]])
marks = np.array([1, 1, 0, 0, 1, 0])
H = 5

for alpha in alphas:
    w = np.random.uniform(-1, 1, (4, H))
    v = np.random.uniform(-1, 1, H)
    b = np.random.uniform(-1, 1, H)
    for n in range(300):
        dw, dv, db = np.zeros((4, H)), np.zeros(H), np.zeros(H)
        miss = 0.0
        for r in range(6):
            h = np.zeros(H)
            for j in range(H):
                s = b[j]
                for i in range(4):
                    s += rows[r][i] * w[i][j]
                h[j] = 1 / (1 + np.exp(-s))
            o = 1 / (1 + np.exp(-sum(h * v)))
            miss += abs(marks[r] - o)
            d = (marks[r] - o) * o * (1 - o)
            for j in range(H):
                dj = d * v[j] * h[j] * (1 - h[j])
                dv[j] += d * h[j]
                db[j] += dj
                for i in range(4):
                    dw[i][j] += dj * rows[r][i]
        w += alpha * dw
        v += alpha * dv
        b += alpha * db
    print("alpha", alpha, "mean miss", miss / 6)
