# verdict: right
import numpy as np

# three layers of synapses: leaky ReLU, tanh, linear; the job is y = x^2
rng = np.random.default_rng(31)
x = np.linspace(-1, 1, 21).reshape(-1, 1)
inp = np.hstack([x, np.ones_like(x)])
target = x ** 2

synapse_0 = rng.normal(0, 1, (2, 10))
synapse_1 = rng.normal(0, 0.5, (10, 10))
synapse_2 = rng.normal(0, 0.3, (10, 1))

def leaky(z):
    return np.where(z > 0, z, 0.1 * z)

alpha = 0.01
for j in range(4001):
    layer_1 = leaky(inp @ synapse_0)
    layer_2 = np.tanh(layer_1 @ synapse_1)
    layer_3 = layer_2 @ synapse_2

    layer_3_delta = layer_3 - target
    layer_2_delta = (layer_3_delta @ synapse_2.T) * (1 - layer_2 ** 2)
    layer_1_delta = (layer_2_delta @ synapse_1.T) * np.where(layer_1 > 0, 1.0, 0.1)

    synapse_2 -= alpha * layer_2.T @ layer_3_delta
    synapse_1 -= alpha * layer_1.T @ layer_2_delta
    synapse_0 -= alpha * inp.T @ layer_1_delta

    if j % 1000 == 0:
        print(j, "mean abs error", np.abs(layer_3 - target).mean())
