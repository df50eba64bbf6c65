# verdict: wrong
# first wrong: derivative
# line: 38
# mistake: -
# why: the gradient of w4 (second input of the second hidden neuron) is gathered with the first input, a copy-and-paste slip
import math

def s(z):
    return 1 / (1 + math.exp(-z))

# 2 - 2 - 1, biases b1 b2 b3
w1, w2, w3, w4, w5, w6 = 0.5, -0.3, -0.6, 0.4, 0.7, -0.2
b1, b2, b3 = 0.1, -0.1, 0.05
alpha = 0.9
data = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]

for epoch in range(10000):
    G = dict.fromkeys("w1 w2 w3 w4 w5 w6 b1 b2 b3".split(), 0.0)
    err = 0
    for x1, x2, y in data:
        h1 = s(w1 * x1 + w2 * x2 + b1)
        h2 = s(w3 * x1 + w4 * x2 + b2)
        o = s(w5 * h1 + w6 * h2 + b3)
        err += abs(o - y)

        do = (o - y) * o * (1 - o)
        G["w5"] += do * h1
        G["w6"] += do * h2
        G["b3"] += do

        dh1 = do * w5 * h1 * (1 - h1)
        G["w1"] += dh1 * x1
        G["w2"] += dh1 * x2
        G["b1"] += dh1

        dh2 = do * w6 * h2 * (1 - h2)
        G["w3"] += dh2 * x1
        G["w4"] += dh2 * x1
        G["b2"] += dh2
    w1 -= alpha * G["w1"]; w2 -= alpha * G["w2"]; b1 -= alpha * G["b1"]
    w3 -= alpha * G["w3"]; w4 -= alpha * G["w4"]; b2 -= alpha * G["b2"]
    w5 -= alpha * G["w5"]; w6 -= alpha * G["w6"]; b3 -= alpha * G["b3"]
    if epoch % 2000 == 0:
        print(epoch, err / 4)
