# verdict: cannot tell
# wrong: -
# line: -
# mistake: the weights of a network are found by mutation and selection, without a gradient
# style: biologist
import numpy as np
rng = np.random.default_rng(1859)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)

def fitness(g):
    h = 1/(1+np.exp(-X@g[:12].reshape(3, 4)))
    o = 1/(1+np.exp(-h@g[12:].reshape(4, 1)))
    return -np.abs(o-y).mean()

pop = [rng.normal(size=16) for _ in range(30)]
for gen in range(150):
    pop.sort(key=fitness, reverse=True)
    if gen % 30 == 0:
        print("generation", gen, "error", -fitness(pop[0]))
    best = pop[:10]
    pop = best + [best[rng.integers(10)] + rng.normal(0, .8, 16) for _ in range(20)]
