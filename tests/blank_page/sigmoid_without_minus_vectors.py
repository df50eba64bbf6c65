# verdict: wrong
# first wrong: sigmoid
# line: 17
# mistake: sigmoid-missing-minus
# why: 1/(1+e^x) falls, while the slope o*(1-o) that is used belongs to the rising curve
import numpy as np

np.random.seed(25)
rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
goals = np.array([0, 1, 1, 0], dtype=float)
hidden_a = np.random.randn(3)
hidden_b = np.random.randn(3)
out_w = np.random.randn(2)
out_bias = np.random.randn()

def sigm(x):
    return 1.0 / (1.0 + np.exp(x))

n = 0
while n < 8000:
    n += 1
    A = sigm(rows @ hidden_a)
    B = sigm(rows @ hidden_b)
    O = sigm(A * out_w[0] + B * out_w[1] + out_bias)
    d = (goals - O) * O * (1 - O)
    dA = d * out_w[0] * A * (1 - A)
    dB = d * out_w[1] * B * (1 - B)
    out_w += 0.5 * np.array([A @ d, B @ d])
    out_bias += 0.5 * d.sum()
    hidden_a += 0.5 * dA @ rows
    hidden_b += 0.5 * dB @ rows

print(O)
