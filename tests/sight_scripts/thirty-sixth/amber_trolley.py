# verdict: wrong
# line: 15
import math, random

random.seed(10)

# points inside the circle = 1
samples = []
for _ in range(40):
    px, py = random.uniform(-1, 1), random.uniform(-1, 1)
    samples.append(([px, py, 1.0], 1.0 if px * px + py * py < 0.45 else 0.0))

HIDDEN = 6

hidden_weights = [[random.uniform(-2, 2) for _ in range(3)]] * HIDDEN
output_weights = [random.uniform(-2, 2) for _ in range(HIDDEN + 1)]


def logistic(v):
    return 1.0 / (1.0 + math.exp(-v))


def feed(x):
    hid = [logistic(sum(w * xi for w, xi in zip(row, x))) for row in hidden_weights]
    hid.append(1.0)
    out = logistic(sum(w * h for w, h in zip(output_weights, hid)))
    return hid, out


def learn(x, t, rate):
    global hidden_weights, output_weights
    hid, out = feed(x)
    d = (out - t) * out * (1 - out)
    back = [d * w * h * (1 - h) for w, h in zip(output_weights, hid)]
    output_weights = [w - rate * d * h for w, h in zip(output_weights, hid)]
    hidden_weights = [[w - rate * back[j] * xi for w, xi in zip(row, x)]
                      for j, row in enumerate(hidden_weights)]


for epoch in range(400):
    for x, t in samples:
        learn(x, t, 0.6)
    if epoch % 100 == 0:
        print(epoch, sum((feed(x)[1] - t) ** 2 for x, t in samples))
