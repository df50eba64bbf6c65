# verdict: right
import numpy as np

# Nesterov momentum, look-ahead form
rng = np.random.default_rng(77)
theta = np.linspace(0, 2 * np.pi, 48, endpoint=False)
P = np.stack([np.cos(theta), np.sin(theta)])          # 2 x 48
target = np.sign(np.sin(3 * theta))[None, :] * 0.8

def init():
    return [rng.normal(0, 1, (9, 2)), np.zeros((9, 1)), rng.normal(0, 0.4, (1, 9)), np.zeros((1, 1))]

def gradient(w):
    A, a, B, b = w
    H = np.tanh(A @ P + a)
    O = np.tanh(B @ H + b)
    E = O - target
    n = P.shape[1]
    dO = 2 * E * (1 - O * O) / n
    dH = (B.T @ dO) * (1 - H * H)
    return np.mean(E ** 2), [dH @ P.T, dH.sum(1, keepdims=True), dO @ H.T, dO.sum(1, keepdims=True)]

w = init()
vel = [np.zeros_like(q) for q in w]
mom, eta = 0.9, 0.05
for i in range(700):
    ahead = [q + mom * s for q, s in zip(w, vel)]
    cost, g = gradient(ahead)
    vel = [mom * s - eta * d for s, d in zip(vel, g)]
    w = [q + s for q, s in zip(w, vel)]
    if i % 100 == 0:
        print(f"{i:4d} {cost:.5f}")
