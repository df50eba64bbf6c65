import numpy as np

def f(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    rs = np.random.RandomState(seed)
    return rs.random_sample((inputs, hidden_size))*2-1, rs.random_sample((hidden_size, outputs))*2-1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    p, q = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    errors = []
    for i in range(iterations):
        h = f(X.dot(p)); o = f(h.dot(q))
        do = (o-y)*o*(1-o); dh = do.dot(q.T)*h*(1-h)
        p = p-alpha*X.T.dot(dh); q = q-alpha*h.T.dot(do)
        errors.append(np.mean(np.abs(f(f(X.dot(p)).dot(q))-y)))
    return errors
