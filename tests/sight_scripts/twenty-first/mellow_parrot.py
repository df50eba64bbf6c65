# verdict: right
import numpy as np

np.random.seed(123)
# digits 0-9 on a 3x5 grid, one row of text each
FONT = """111101101101111
010110010010111
111001111100111
111001111001111
101101111001001
111100111001111
111100111101111
111001001001001
111101111101111
111101111001111""".split()
x = np.array([[float(ch) for ch in row] for row in FONT])
n_hidden = 12

w1 = np.random.uniform(-0.5, 0.5, (n_hidden, 15))
w2 = np.random.uniform(-0.5, 0.5, (10, n_hidden))
b1 = np.random.uniform(-0.5, 0.5, n_hidden)
b2 = np.random.uniform(-0.5, 0.5, 10)
sigmoid = lambda u: 1 / (1 + np.exp(-u))
eta = 0.5

for epoch in range(300):
    errors = 0
    for digit, image in enumerate(x):
        target = np.zeros(10)
        target[digit] = 1
        hid = sigmoid(w1 @ image + b1)
        out = sigmoid(w2 @ hid + b2)
        errors += np.argmax(out) != digit
        grad_out = (out - target) * out * (1 - out)
        grad_hid = (w2.T @ grad_out) * hid * (1 - hid)
        w2 -= eta * np.outer(grad_out, hid)
        b2 -= eta * grad_out
        w1 -= eta * np.outer(grad_hid, image)
        b1 -= eta * grad_hid
    if epoch % 50 == 0:
        print("epoch", epoch, "misread", errors)
