# verdict: right
import math
import random

# log(cosh) loss: its slope is tanh of the residual, so a wild point pulls only with force 1
random.seed(46)
pts = []
for k in range(30):
    x = random.uniform(-1.5, 1.5)
    y = x * x - 0.5
    if k % 9 == 0:
        y += 4
    pts.append((x, y))

J = 6
net = {
    "a": [random.gauss(0, 1) for _ in range(J)],
    "b": [random.gauss(0, 1) for _ in range(J)],
    "c": [random.gauss(0, 0.5) for _ in range(J)],
    "d": 0.0,
}


def out_and_hidden(net, x):
    h = [math.tanh(a * x + b) for a, b in zip(net["a"], net["b"])]
    return net["d"] + sum(c * v for c, v in zip(net["c"], h)), h


for epoch in range(400):
    cost = 0
    for x, y in pts:
        out, h = out_and_hidden(net, x)
        pull = math.tanh(out - y)
        cost += math.log(math.cosh(out - y))
        dh = [pull * c * (1 - v * v) for c, v in zip(net["c"], h)]
        net["a"] = [a - 0.05 * q * x for a, q in zip(net["a"], dh)]
        net["b"] = [b - 0.05 * q for b, q in zip(net["b"], dh)]
        net["c"] = [c - 0.05 * pull * v for c, v in zip(net["c"], h)]
        net["d"] -= 0.05 * pull
    if epoch % 80 == 0:
        print(epoch, cost)
