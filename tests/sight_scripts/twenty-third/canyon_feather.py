# verdict: right
import math, random
random.seed(77)

W1 = [[random.gauss(0, 1) for i in range(2)] for j in range(3)]
B1 = [0.0, 0.0, 0.0]
W2 = [random.gauss(0, 1) for j in range(3)]
B2 = [0.0]

def forward(x):
    hid = [math.tanh(W1[j][0] * x[0] + W1[j][1] * x[1] + B1[j]) for j in range(3)]
    out = 1 / (1 + math.exp(-(sum(W2[j] * hid[j] for j in range(3)) + B2[0])))
    return hid, out

def backward(x, hid, out, y, lr):
    # dL/dz for log loss is simply out - y
    dz = out - y
    for j in range(3):
        dh = dz * W2[j] * (1 - hid[j] * hid[j])
        W2[j] -= lr * dz * hid[j]
        W1[j][0] -= lr * dh * x[0]
        W1[j][1] -= lr * dh * x[1]
        B1[j] -= lr * dh
    B2[0] -= lr * dz

DATA = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
for step in range(4000):
    x, y = random.choice(DATA)
    hid, out = forward(x)
    backward(x, hid, out, y, 0.2)

for x, y in DATA:
    print(x, y, '%.3f' % forward(x)[1])
