# verdict: right
import numpy as np

A, S = 1.7159, 2.0 / 3.0


def act(z):
    return A * np.tanh(S * z)


def act_prime_from_output(a):
    return S / A * (A - a) * (A + a)


gen = np.random.default_rng(50)
inputs = gen.choice([-1.0, 1.0], size=(24, 4))
targets = (inputs[:, 0] * inputs[:, 1]).reshape(-1, 1)

w = [gen.normal(0, 0.5, (5, 6)), gen.normal(0, 0.5, (7, 1))]


def with_bias(a):
    return np.concatenate([np.ones((len(a), 1)), a], axis=1)


rate = 0.02
for epoch in range(300):
    rate_now = rate / (1 + epoch / 100)
    for p in gen.permutation(24):
        x0 = with_bias(inputs[p:p + 1])
        a1 = act(x0 @ w[0])
        x1 = with_bias(a1)
        a2 = act(x1 @ w[1])
        delta2 = (targets[p:p + 1] - a2) * act_prime_from_output(a2)
        delta1 = delta2 @ w[1][1:].T * act_prime_from_output(a1)
        w[1] += rate_now * x1.T @ delta2
        w[0] += rate_now * x0.T @ delta1

final = act(with_bias(act(with_bias(inputs) @ w[0])) @ w[1])
print("wrong signs:", int(np.sum(np.sign(final) != targets)))
