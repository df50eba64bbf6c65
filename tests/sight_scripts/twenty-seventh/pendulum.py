# verdict: wrong
# line: 27
# also: 18
# learn the acceleration of a pendulum from angle and speed
import numpy as np

rng = np.random.default_rng(90)
state = rng.uniform(-2, 2, size=(2, 100))
acc = -np.sin(state[:1]) - 0.2 * state[1:]

W1 = rng.uniform(-0.7, 0.7, (10, 2))
b1 = rng.uniform(-0.7, 0.7, (10, 1))
W2 = rng.uniform(-0.7, 0.7, (1, 10))
b2 = np.zeros((1, 1))


def tanh_prime(v):
    return 1 - v ** 2


def epoch(eta):
    global W1, b1, W2, b2
    n1 = W1 @ state + b1
    o1 = np.tanh(n1)
    o2 = W2 @ o1 + b2
    e2 = (o2 - acc) / state.shape[1]
    e1 = W2.T @ e2 * tanh_prime(n1)
    W2 = W2 - eta * e2 @ o1.T
    b2 = b2 - eta * e2.sum(1, keepdims=True)
    W1 = W1 - eta * e1 @ state.T
    b1 = b1 - eta * e1.sum(1, keepdims=True)
    return float(np.mean((o2 - acc) ** 2))


history = [epoch(0.05) for _ in range(1000)]
print(history[0], min(history), history[-1])
