# verdict: wrong
# line: 18
import math, random

# learns the multiplication table of signs and sizes: z = x * y
random.seed(29)

HIDDEN = 6
w_in = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(HIDDEN)]
w_out = [random.uniform(-1, 1) for _ in range(HIDDEN + 1)]

def forward(x, y):
    hid = [math.tanh(w[0] * x + w[1] * y + w[2]) for w in w_in]
    return hid, sum(w * h for w, h in zip(w_out, hid + [1.0]))

def backward(x, y, hid, z, target, lr):
    d_z = z - target
    d_hid = [d_z * w_out[j] for j in range(HIDDEN)]
    for j in range(HIDDEN):
        w_out[j] -= lr * d_z * hid[j]
    w_out[HIDDEN] -= lr * d_z
    for j in range(HIDDEN):
        w_in[j][0] -= lr * d_hid[j] * x
        w_in[j][1] -= lr * d_hid[j] * y
        w_in[j][2] -= lr * d_hid[j]

for epoch in range(2000):
    x, y = random.uniform(-1, 1), random.uniform(-1, 1)
    hid, z = forward(x, y)
    backward(x, y, hid, z, x * y, 0.05)
    if epoch % 400 == 0:
        test = [(a / 2, b / 2) for a in range(-2, 3) for b in range(-2, 3)]
        print(epoch, sum((forward(a, b)[1] - a * b) ** 2 for a, b in test) / 25)
