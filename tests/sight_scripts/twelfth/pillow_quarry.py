# verdict: right
# fitting one period of a sine wave: tanh units in the middle, a plain sum at the end
import numpy as np

np.random.seed(4)
x = np.linspace(-np.pi, np.pi, 21)[:, np.newaxis]
target = np.sin(x)
n = x.shape[0]

w_a = np.random.normal(0, 1.0, (1, 10))
b_a = np.random.normal(0, 1.0, (1, 10))
w_b = np.random.normal(0, 0.3, (10, 1))
b_b = np.zeros((1, 1))

for sweep in range(6000):
    h = np.tanh(np.dot(x, w_a) + b_a)
    guess = np.dot(h, w_b) + b_b

    mse = np.mean((guess - target) ** 2)
    g = 2.0 * (guess - target) / n           # d mse / d guess
    g_w_b = np.dot(h.T, g)
    g_b_b = np.sum(g, axis=0, keepdims=True)
    g_h = np.dot(g, w_b.T) * (1.0 - h ** 2)
    g_w_a = np.dot(x.T, g_h)
    g_b_a = np.sum(g_h, axis=0, keepdims=True)

    for p, dp in [(w_a, g_w_a), (b_a, g_b_a), (w_b, g_w_b), (b_b, g_b_b)]:
        p -= 0.1 * dp

    if sweep % 1500 == 0:
        print('%5d   mse %.6f' % (sweep, mse))

for xi, ti, gi in zip(x[::5, 0], target[::5, 0], guess[::5, 0]):
    print('sin(%+.2f) = %+.3f, net says %+.3f' % (xi, ti, gi))
