# verdict: wrong
# line: 24
# why: loop: backpropagation and update stand behind the loop over the samples, so that only the last sample of an epoch is learned
import math, random
random.seed(6)

def sig(z):
    return 1 / (1 + math.exp(-z))

samples = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
answers = [0, 1, 1, 0]

w1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(5)]
w2 = [random.uniform(-1, 1) for _ in range(5)]
lr = 0.5

for epoch in range(4000):
    total = 0
    for x, y in zip(samples, answers):
        hid = [sig(sum(a * b for a, b in zip(x, row))) for row in w1]
        out = sig(sum(a * b for a, b in zip(hid, w2)))
        err = y - out
        total += err ** 2
    delta = err * out * (1 - out)
    deltas = [delta * w2[k] * hid[k] * (1 - hid[k]) for k in range(5)]
    for k in range(5):
        w2[k] += lr * delta * hid[k]
        for i in range(3):
            w1[k][i] += lr * deltas[k] * x[i]
    if epoch % 1000 == 0:
        print(epoch, total)

print("rest:", total)
