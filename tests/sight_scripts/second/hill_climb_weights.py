# verdict: not a network
# why: Random changes of the weights are kept when they help, no gradient.
import random, math

random.seed(77)
DATA = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]

def net(w, x):
    h1 = math.tanh(w[0] * x[0] + w[1] * x[1] + w[2])
    h2 = math.tanh(w[3] * x[0] + w[4] * x[1] + w[5])
    return 1 / (1 + math.exp(-(w[6] * h1 + w[7] * h2 + w[8])))

def cost(w):
    return sum((net(w, x) - t) ** 2 for x, t in DATA)

w = [random.gauss(0, 1) for _ in range(9)]
best = cost(w)
for i in range(5000):
    cand = [a + random.gauss(0, 0.2) for a in w]
    c = cost(cand)
    if c < best:
        w, best = cand, c
    if i % 1000 == 0:
        print(i, best)
print([round(net(w, x), 2) for x, _ in DATA])
