# verdict: right
import math, random
from itertools import product
# parity of three bits; recursion through the layers (Lisp)
def sig(x): return 1 / (1 + math.exp(-x))
def layer(ws, x): return [sig(sum(map(lambda a, b: a * b, row, x + [1]))) for row in ws]

def train(net, x, target, rate):
    """returns the new net and the gradient with respect to x"""
    if not net:
        return [], [a - b for a, b in zip(x, target)]
    out = layer(net[0], x)
    rest, g = train(net[1:], out, target, rate)
    d = [gi * o * (1 - o) for gi, o in zip(g, out)]
    gx = [sum(d[k] * net[0][k][i] for k in range(len(d))) for i in range(len(x))]
    new = [[w - rate * dk * xi for w, xi in zip(row, x + [1])] for row, dk in zip(net[0], d)]
    return [new] + rest, gx

def run(net, x):
    return run(net[1:], layer(net[0], x)) if net else x

net = [[[random.gauss(0, 1) for _ in range(4)] for _ in range(6)], [[random.gauss(0, 1) for _ in range(7)]]]
cases = [(list(b), [sum(b) % 2]) for b in product([0, 1], repeat=3)]
for e in range(800):
    for x, t in cases:
        net, gx = train(net, x, t, 0.7)
print([round(run(net, x)[0], 2) for x, _ in cases])
