# verdict: wrong
# line: 21
# why: all rows of the gradient buffer are the same list, so every input's weights get the sum
# Plain Python.  Three inputs (the last is always 1), three hidden, one output.
import math
import random

random.seed(19)
N_IN, N_HID = 3, 3
samples = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 1)]


def sigmoid(t):
    return 1.0 / (1.0 + math.exp(-t))


w_in = [[random.uniform(-1, 1) for _ in range(N_HID)] for _ in range(N_IN)]
w_out = [random.uniform(-1, 1) for _ in range(N_HID)]

for epoch in range(2000):
    g_in = [[0.0] * N_HID] * N_IN
    g_out = [0.0] * N_HID
    loss = 0.0

    for x, t in samples:
        hid = []
        for j in range(N_HID):
            hid.append(sigmoid(sum(x[i] * w_in[i][j] for i in range(N_IN))))
        out = sigmoid(sum(hid[j] * w_out[j] for j in range(N_HID)))
        loss += 0.5 * (out - t) ** 2

        d_out = (out - t) * out * (1 - out)
        for j in range(N_HID):
            d_hid = d_out * w_out[j] * hid[j] * (1 - hid[j])
            g_out[j] += d_out * hid[j]
            for i in range(N_IN):
                g_in[i][j] += d_hid * x[i]

    for j in range(N_HID):
        w_out[j] -= 0.5 * g_out[j]
        for i in range(N_IN):
            w_in[i][j] -= 0.5 * g_in[i][j]

    if epoch % 500 == 0:
        print(epoch, loss)

print("last loss", loss)
