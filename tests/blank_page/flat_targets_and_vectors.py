# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: targets and output weights are one-dimensional, np.outer sends the error back
import numpy as np

votes = np.array([[0,0,1],[0,1,0],[1,0,0],[1,1,0],[1,0,1],[0,1,1],[1,1,1],[0,0,0]])
# majority
result = (votes.sum(axis=1) >= 2).astype(int)
votes = np.column_stack((votes, np.full(8, 1)))

gen = np.random.default_rng(123)
inner = gen.uniform(-1, 1, size=(4, 3))
outer = gen.uniform(-1, 1, size=3)

def sq(v):
    return 1 / (1 + np.exp(-v))

for lap in range(5000):
    h = sq(votes @ inner)
    p = sq(h @ outer)
    g = (p - result) * p * (1 - p)
    back = np.outer(g, outer) * h * (1 - h)
    outer -= 0.5 * (g @ h)
    inner -= 0.5 * (votes.T @ back)

print(np.column_stack((result, p.round(2))))
