# verdict: wrong
# line: 28
# also: 29, 30
import math
import random

flowers = [(1.4, 0.2, 0), (1.3, 0.3, 0), (1.7, 0.4, 0), (4.7, 1.4, 1), (4.0, 1.3, 1), (5.1, 1.9, 1), (1.5, 0.1, 0)]

random.seed(0)
w1 = random.uniform(-0.1, 0.1)
w2 = random.uniform(-0.1, 0.1)
b = 0.0
n = len(flowers)

for epoch in range(1500):
    dw1 = 0.0
    dw2 = 0.0
    db = 0.0
    cost = 0.0
    for length, width, kind in flowers:
        z = w1 * length + w2 * width + b
        a = 1.0 / (1.0 + math.exp(-z))
        cost += -(kind * math.log(a) + (1 - kind) * math.log(1 - a))
        dz = a - kind
        dw1 += dz * length
        dw2 += dz * width
        db += dz
        dw1 /= n
        dw2 /= n
        db /= n
    w1 -= 0.3 * dw1
    w2 -= 0.3 * dw2
    b -= 0.3 * db
    if epoch % 300 == 0:
        print(epoch, cost / n)
