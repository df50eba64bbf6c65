# verdict: wrong
# line: 13
import random, math
def sigmoid(z): return 1 / (1 + math.exp(-z))
def out(w, x): return [sigmoid(sum(a * b for a, b in zip(r, x))) for r in w]
def descend(net, x, t):
    """recursive: car is the first layer, cdr the others"""
    if net == []:
        return [], [p - q for p, q in zip(x, t)]
    car, cdr = net[0], net[1:]
    y = out(car, x)
    tail, g = descend(cdr, y, t)
    d = [gi * yi * (1 - yi) for gi, yi in zip(g, x)]
    back = [sum(dk * r[i] for dk, r in zip(d, car)) for i in range(len(x))]
    return [[[w - 0.5 * dk * xi for w, xi in zip(r, x)] for dk, r in zip(d, car)]] + tail, back
rnd = lambda n, m: [[random.uniform(-1, 1) for _ in range(n)] for _ in range(m)]
net = [rnd(4, 4), rnd(4, 2)]
facts = [([.1, .2, .7, .9], [0, 1]), ([.8, .6, .3, .5], [1, 0]), ([.4, .9, .1, .3], [1, 1])]
for k in range(900):
    for x, t in facts:
        net, back = descend(net, x, t)
for x, t in facts:
    print(t, out(net[1], out(net[0], x)))
