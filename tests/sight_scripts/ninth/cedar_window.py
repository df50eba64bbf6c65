# verdict: wrong
# line: 18
# also: 20
# why: the loop over the hidden units uses the name of the sample's number again, so the target is looked up with the wrong one

import math
import random
random.seed(31)
data = [[[0, 0, 1], 0], [[0, 1, 1], 1], [[1, 0, 1], 1], [[1, 1, 1], 0]]
wih = [[random.uniform(-1, 1) for j in range(3)] for i in range(3)]
who = [random.uniform(-1, 1) for j in range(3)]
f = lambda u: 1 / (1 + math.exp(-u))
for epoch in range(2000):
    for s in range(4):
        k = s
        x = data[k][0]
        hidden = []
        for k in range(3): hidden.append(f(sum(x[i] * wih[i][k] for i in range(3))))
        out = f(sum(hidden[j] * who[j] for j in range(3)))
        delta = (data[k][1] - out) * out * (1 - out)
        back = [delta * who[j] * hidden[j] * (1 - hidden[j]) for j in range(3)]
        for j in range(3):
            who[j] += delta * hidden[j]
            for i in range(3):
                wih[i][j] += back[j] * x[i]
    if epoch % 400 == 0:
        print(epoch, "last output", out)
