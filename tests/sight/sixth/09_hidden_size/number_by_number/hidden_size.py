import numpy

def draw(rows, columns):
    # one number after the other, row by row
    return numpy.array([[2*numpy.random.random() - 1 for c in range(columns)] for r in range(rows)])

def initial_weights(inputs, hidden_size, outputs, seed):
    numpy.random.seed(seed)
    return draw(inputs, hidden_size), draw(hidden_size, outputs)

def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(len(X[0]), hidden_size, len(y[0]), seed)
    for i in range(iterations + 1):
        l1 = 1/(1 + numpy.exp(-X.dot(s0)))
        l2 = 1/(1 + numpy.exp(-l1.dot(s1)))
        if i == iterations:
            break
        l2_delta = (l2 - y)*(l2*(1 - l2))
        l1_delta = l2_delta.dot(s1.T)*(l1*(1 - l1))
        s1 -= alpha*l1.T.dot(l2_delta)
        s0 -= alpha*X.T.dot(l1_delta)
    return float(numpy.abs(l2 - y).sum())/y.size
