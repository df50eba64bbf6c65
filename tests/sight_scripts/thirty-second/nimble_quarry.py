# verdict: wrong
# line: 13
# also: 14
import random, math
random.seed(21)
def sg(z): return 1 / (1 + math.exp(-z))
net = [[[random.uniform(-2, 2) for _ in range(a + 1)] for _ in range(b)] for a, b in ((2, 4), (4, 1))]
def train(depth, x, t, eta):
    if depth == len(net):
        return [a - b for a, b in zip(x, t)]
    y = [sg(sum(w * v for w, v in zip(r, x + [1]))) for r in net[depth]]
    g = [e * q * (1 - q) for e, q in zip(train(depth + 1, y, t, eta), y)]
    net[depth] = [[w - eta * d * v for w, v in zip(r, x + [1])] for r, d in zip(net[depth], g)]
    return [sum(d * r[i] for d, r in zip(g, net[depth])) for i in range(len(x))]
for lap in range(1000):
    for x, t in (([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])):
        train(0, x, t, 1.0)
print([[round(w, 2) for w in r] for r in net[1]])
