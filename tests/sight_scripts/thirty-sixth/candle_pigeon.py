# verdict: wrong
# line: 16
# also: 18
import math
import random

# 2 x 2 pixel pictures: is there a diagonal?
pictures = [
    ([1, 0, 0, 1], 1), ([0, 1, 1, 0], 1), ([1, 1, 0, 0], 0), ([0, 0, 1, 1], 0),
    ([1, 0, 1, 0], 0), ([0, 1, 0, 1], 0), ([0, 0, 0, 0], 0), ([1, 1, 1, 1], 0),
]

inputs, hidden = 4, 6

random.seed(5)
w1 = [[random.uniform(-1, 1)] * hidden for _ in range(inputs)]
b1 = [0.0] * hidden
w2 = [random.uniform(-1, 1)] * hidden
b2 = 0.0

rate = 0.3


def sigmoid(a):
    return 1 / (1 + math.exp(-a))


for epoch in range(600):
    wrong = 0
    for pixels, label in pictures:
        hid = [sigmoid(sum(pixels[i] * w1[i][j] for i in range(inputs)) + b1[j]) for j in range(hidden)]
        out = sigmoid(sum(hid[j] * w2[j] for j in range(hidden)) + b2)
        wrong += (out > 0.5) != label

        delta = out - label
        for j in range(hidden):
            delta_j = delta * w2[j] * hid[j] * (1 - hid[j])
            w2[j] -= rate * delta * hid[j]
            for i in range(inputs):
                w1[i][j] -= rate * delta_j * pixels[i]
            b1[j] -= rate * delta_j
        b2 -= rate * delta
    if epoch % 150 == 0:
        print(f"epoch {epoch}: {wrong} wrong")
