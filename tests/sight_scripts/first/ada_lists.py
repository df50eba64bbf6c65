# verdict: wrong
# wrong: the sum of squares of AdaGrad
# line: 20
# mistake: the accumulated gradient is summed without being squared
# style: student with a dict of arrays
import numpy as np
np.random.seed(6)
x = np.random.randn(64, 3)
y = (np.abs(x).sum(1, keepdims=True) > 2.3).astype(float)
theta = {'A': np.random.randn(3, 8), 'a': np.zeros(8), 'B': np.random.randn(8, 1), 'b': np.zeros(1)}
acc = {k: np.zeros_like(v) for k, v in theta.items()}
for i in range(800):
    h = np.maximum(0, x @ theta['A'] + theta['a'])
    p = 1/(1+np.exp(-(h @ theta['B'] + theta['b'])))
    loss = -np.mean(y*np.log(p+1e-10)+(1-y)*np.log(1-p+1e-10))
    dp = (p-y)/64
    dh = (dp @ theta['B'].T)*(h > 0)
    g = {'A': x.T @ dh, 'a': dh.sum(0), 'B': h.T @ dp, 'b': dp.sum(0)}
    for k in theta:
        acc[k] += np.abs(g[k])
        theta[k] -= 0.1*g[k]/(np.sqrt(acc[k])+1e-8)
    if i % 200 == 0:
        print(i, loss)
