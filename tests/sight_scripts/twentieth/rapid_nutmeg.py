# verdict: wrong
# line: 16
# why: derivatives: the derivative of ELU from its output is a + 1 where it's negative
# regresion con capas ELU
import numpy as np

np.random.seed(20)
x = np.linspace(-2, 2, 50)[:, None]
y = 0.3 * x ** 3 - x

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def elu_prima(a):
    # a es la salida de elu
    return np.where(a > 0, 1, a)

pesos = {'W1': np.random.randn(1, 12), 'b1': np.random.randn(1, 12) * 0.2,
         'W2': np.random.randn(12, 1) * 0.25, 'b2': np.zeros((1, 1))}

for paso in range(3000):
    h = elu(x @ pesos['W1'] + pesos['b1'])
    salida = h @ pesos['W2'] + pesos['b2']
    error = (salida - y) / len(x)
    dz = error @ pesos['W2'].T * elu_prima(h)
    g = {'W1': x.T @ dz, 'b1': dz.sum(0, keepdims=True),
         'W2': h.T @ error, 'b2': error.sum(0, keepdims=True)}
    for k in pesos:
        pesos[k] -= 0.03 * g[k]
    if paso % 500 == 0:
        print(paso, float(np.mean((salida - y) ** 2)))
