# verdict: wrong
# line: 33
# why: the loop over the hidden units starts at 1, so unit 0 never gets an update of its input weights
import random
import math

random.seed(90)
ni, nh = 3, 4
train = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 1)]
W = [[random.uniform(-1, 1) for i in range(ni)] for j in range(nh)]
V = [random.uniform(-1, 1) for j in range(nh)]

def squash(a):
    return 1 / (1 + math.exp(-a))

def hidden(x):
    return [squash(sum(W[j][i] * x[i] for i in range(ni))) for j in range(nh)]

def predict(x):
    h = hidden(x)
    return squash(sum(V[j] * h[j] for j in range(nh)))

for epoch in range(1500):
    for n in range(len(train)):
        px = train[n]
        x, t = px
        h = hidden(x)
        y = squash(sum(V[j] * h[j] for j in range(nh)))
        delta = (t - y) * y * (1 - y)
        back = [delta * V[j] * h[j] * (1 - h[j]) for j in range(nh)]
        for j in range(nh):
            V[j] += 0.8 * delta * h[j]
        for j in range(1, nh):
            for i in range(ni):
                W[j][i] += 0.8 * back[j] * x[i]

for x, t in train:
    print(x, t, round(predict(x), 3))
