# verdict: right
import math
import random

random.seed(77)

# three classes in the plane, no numpy
def make_data():
    pts = []
    for k in range(3):
        cx, cy = math.cos(2.1 * k), math.sin(2.1 * k)
        for _ in range(12):
            pts.append(([cx + random.gauss(0, 0.3), cy + random.gauss(0, 0.3)], k))
    random.shuffle(pts)
    return pts

N_IN, N_HID, N_OUT = 2, 5, 3

def rand_matrix(rows, cols):
    return [[random.gauss(0, 0.5) for _ in range(cols)] for _ in range(rows)]

W1 = rand_matrix(N_HID, N_IN)
B1 = [0.0] * N_HID
W2 = rand_matrix(N_OUT, N_HID)
B2 = [0.0] * N_OUT

def forward(x):
    h = [math.tanh(sum(w * xi for w, xi in zip(row, x)) + b) for row, b in zip(W1, B1)]
    s = [sum(w * hj for w, hj in zip(row, h)) + b for row, b in zip(W2, B2)]
    top = max(s)
    e = [math.exp(v - top) for v in s]
    total = sum(e)
    return h, [v / total for v in e]

data = make_data()
lr = 0.1
for epoch in range(60):
    loss = 0.0
    for x, k in data:
        h, p = forward(x)
        loss -= math.log(p[k])
        d2 = [p[c] - (1 if c == k else 0) for c in range(N_OUT)]
        d1 = []
        for j in range(N_HID):
            back = sum(d2[c] * W2[c][j] for c in range(N_OUT))
            d1.append(back * (1 - h[j] ** 2))
        for c in range(N_OUT):
            B2[c] -= lr * d2[c]
            for j in range(N_HID):
                W2[c][j] -= lr * d2[c] * h[j]
        for j in range(N_HID):
            B1[j] -= lr * d1[j]
            for i in range(N_IN):
                W1[j][i] -= lr * d1[j] * x[i]
    if epoch % 20 == 0:
        print(epoch, loss / len(data))
