import numpy


def train(X, y, syn0, syn1, alpha, iterations, report_every):
	"""Train, and note the mean absolute error every `report_every` steps."""
	f = lambda z: 1 / (1 + numpy.exp(-z))
	syn0, syn1 = syn0.copy(), syn1.copy()
	errors = []
	for j in range(iterations):
		l1 = f(X @ syn0)
		l2 = f(l1 @ syn1)
		if (j + 1) % report_every == 0:
			errors += [abs(y - l2).mean()]
		l2_delta = (y - l2) * l2 * (1 - l2)
		l1_delta = l2_delta @ syn1.T * l1 * (1 - l1)
		syn1 += alpha * l1.T @ l2_delta
		syn0 += alpha * X.T @ l1_delta
	return syn0, syn1, errors


def best_alpha(X, y, syn0, syn1, alphas, iterations):
	"""Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error."""
	final = []
	for alpha in alphas:
		t0, t1, errs = train(X, y, numpy.copy(syn0), numpy.copy(syn1), alpha, iterations, 1)
		a = 1 / (1 + numpy.exp(-(X @ t0)))
		b = 1 / (1 + numpy.exp(-(a @ t1)))
		final.append(numpy.mean(abs(y - b)))
	return alphas[numpy.nanargmin(final)]
