# verdict: wrong
# line: 22
# why: return stands inside the sample loop, so only the first row ever counts
import numpy as np

def sig(z):
    return 1 / (1 + np.exp(-z))

def gradients(ws, rows, goals):
    totals = [np.zeros_like(w) for w in ws]
    cost = 0.0
    for row, goal in zip(rows, goals):
        h1 = sig(row @ ws[0])
        h2 = sig(h1 @ ws[1])
        out = sig(h2 @ ws[2])
        cost += float(np.sum((out - goal) ** 2))
        d3 = (out - goal) * out * (1 - out)
        d2 = (ws[2] @ d3) * h2 * (1 - h2)
        d1 = (ws[1] @ d2) * h1 * (1 - h1)
        for total, a, d in zip(totals, (row, h1, h2), (d1, d2, d3)):
            total += np.outer(a, d)
        return totals, cost

rng = np.random.default_rng(62)
rows = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)
goals = np.array([[0, 1], [1, 0], [1, 0], [0, 1]], dtype=float)
ws = [rng.normal(size=s) for s in ((3, 4), (4, 4), (4, 2))]

for epoch in range(600):
    gs, cost = gradients(ws, rows, goals)
    for w, g in zip(ws, gs):
        w -= 0.6 * g
    if epoch % 150 == 0:
        print(epoch, round(cost, 5))
