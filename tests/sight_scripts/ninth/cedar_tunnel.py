# verdict: wrong
# line: 30
# why: the bias of each layer is moved by the delta of the layer below it

import numpy as np

def build(sizes, rng):
	network = []
	for n, m in zip(sizes, sizes[1:]):
		network.append({'w': rng.normal(0, 1 / np.sqrt(n), (n, m)), 'b': np.zeros(m)})
	return network

def forward(network, x):
	for depth, layer in enumerate(network):
		layer['x'] = x
		s = x @ layer['w'] + layer['b']
		if depth < len(network) - 1:
			x = np.tanh(s)
		else:
			s = s - s.max(1, keepdims=True)
			x = np.exp(s) / np.exp(s).sum(1, keepdims=True)
	return x

def backward(network, delta):
	for depth in range(len(network) - 1, -1, -1):
		layer = network[depth]
		layer['gw'] = layer['x'].T @ delta
		if depth > 0:
			delta = (delta @ layer['w'].T) * (1 - layer['x'] ** 2)
		layer['gb'] = delta.sum(axis=0)

rng = np.random.default_rng(42)
x = rng.normal(0, 1, (90, 3))
kind = (x[:, 0] * x[:, 1] > 0).astype(int) + (x[:, 2] > 1)
t = np.eye(3)[kind]
network = build([3, 3, 3, 3], rng)
for epoch in range(40):
	for part in np.array_split(rng.permutation(90), 6):
		xs, ts = x[part], t[part]
		p = forward(network, xs)
		backward(network, (p - ts) / len(part))
		for layer in network:
			layer['w'] -= 0.5 * layer['gw']
			layer['b'] -= 0.5 * layer['gb']
	if epoch % 10 == 0:
		p = forward(network, x)
		print(f"{epoch:>3} ce={-np.log(p[np.arange(90), kind]).mean():.3f}")
