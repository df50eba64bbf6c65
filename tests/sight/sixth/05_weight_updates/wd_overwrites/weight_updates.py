from numpy import einsum, exp, outer, zeros


def weight_derivative(layer_in, delta):
	total = zeros((layer_in.shape[1], delta.shape[1]))
	for signal, d in zip(layer_in, delta):
		total = outer(signal, d)
	return total


def update(synapse, derivative, alpha):
	step = -alpha * derivative
	return synapse + step


def act(v):
	return 1 / (1 + exp(-v))


def slope(out):
	return out - out * out


def training_step(X, y, weights_a, weights_b, alpha):
	first_layer = act(einsum('ni,ih->nh', X, weights_a))
	second_layer = act(einsum('nh,ho->no', first_layer, weights_b))
	second_delta = (second_layer - y) * slope(second_layer)
	first_delta = einsum('no,ho->nh', second_delta, weights_b) * slope(first_layer)
	grad_1 = einsum('nh,no->ho', first_layer, second_delta)
	grad_0 = einsum('ni,nh->ih', X, first_delta)
	return weights_a - alpha * grad_0, weights_b - alpha * grad_1
