# verdict: not a network
# why: The weights are found by a genetic search with mutation and selection, without gradients.
import numpy as np
rng = np.random.default_rng(3)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([0,1,1,0])
def net(g, x):
    w1, w2 = g[:12].reshape(3,4), g[12:]
    return 1/(1+np.exp(-(np.tanh(x @ w1) @ w2)))
def fitness(g): return -np.mean((net(g, X)-y)**2)
pop = rng.normal(0, 1, (60, 16))
for gen in range(150):
    f = np.array([fitness(g) for g in pop])
    best = pop[np.argsort(-f)[:15]]
    kids = []
    while len(kids) < 45:
        a, b = best[rng.integers(15, size=2)]
        m = rng.random(16) < .5
        kids.append(np.where(m, a, b) + rng.normal(0, .2, 16))
    pop = np.vstack([best, kids])
    if gen % 30 == 0: print(gen, -f.max())
print(net(pop[0], X).round(2))
