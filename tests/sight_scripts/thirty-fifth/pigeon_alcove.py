# verdict: wrong
# line: 25
# also: 28
import random
import math

random.seed(11)

def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z))

# exclusive or
data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

n_in, n_hid = 2, 4
w1 = [[random.uniform(-1, 1) for _ in range(n_in)] for _ in range(n_hid)]
b1 = [random.uniform(-1, 1) for _ in range(n_hid)]
w2 = [random.uniform(-1, 1) for _ in range(n_hid)]
b2 = random.uniform(-1, 1)
eta = 0.6


def forward(x):
    h = []
    s = 0.0
    for j in range(n_hid):
        for i in range(n_in):
            s += w1[j][i] * x[i]
        h.append(sigmoid(s + b1[j]))
    out = sigmoid(sum(w2[j] * h[j] for j in range(n_hid)) + b2)
    return h, out


for epoch in range(2500):
    loss = 0
    for x, target in data:
        h, out = forward(x)
        err = target - out
        loss += err ** 2
        d_out = err * out * (1 - out)
        d_hid = [d_out * w2[j] * h[j] * (1 - h[j]) for j in range(n_hid)]
        for j in range(n_hid):
            w2[j] += eta * d_out * h[j]
            for i in range(n_in):
                w1[j][i] += eta * d_hid[j] * x[i]
            b1[j] += eta * d_hid[j]
        b2 += eta * d_out
    if epoch % 500 == 0:
        print(epoch, loss)

for x, target in data:
    print(x, target, round(forward(x)[1], 3))
