# verdict: right
# wrong: -
# line: -
# mistake: -
# style: physicist, Nesterov with look-ahead weights, tuples of parameters
import numpy as np
rng = np.random.default_rng(1905)

def model(θ, x):
    W, b, V, c = θ
    h = np.tanh(x @ W + b)
    return h, h @ V + c

def gradient(θ, x, t):
    W, b, V, c = θ
    h, y = model(θ, x)
    δ = (y - t) / len(x)
    ε = (δ @ V.T) * (1 - h**2)
    return (x.T @ ε, ε.sum(0), h.T @ δ, δ.sum(0))

def energy(θ, x, t):
    return 0.5 * np.mean((model(θ, x)[1] - t)**2)

x = rng.uniform(-1, 1, (60, 2))
t = np.sin(3*x[:, :1]) * x[:, 1:]
θ = (rng.normal(size=(2, 15)), rng.normal(size=15), rng.normal(size=(15, 1))/4, np.zeros(1))
v = tuple(np.zeros_like(p) for p in θ)
μ, η = 0.9, 0.05
for step in range(2000):
    ahead = tuple(p + μ*q for p, q in zip(θ, v))
    g = gradient(ahead, x, t)
    v = tuple(μ*q - η*d for q, d in zip(v, g))
    θ = tuple(p + q for p, q in zip(θ, v))
    if step % 500 == 0:
        print(step, energy(θ, x, t))
print(energy(θ, x, t))
