# verdict: right
# aproximar una funcion con ELU y RMSProp
import numpy as np

np.random.seed(19)
x = np.linspace(-2, 2, 50)[:, None]
y = x ** 3 - x

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def elu_prima(z):
    return np.where(z > 0, 1, np.exp(np.minimum(z, 0)))

pesos = {'W1': np.random.randn(1, 16), 'b1': np.random.randn(1, 16) * 0.2,
         'W2': np.random.randn(16, 1) * 0.25, 'b2': np.zeros((1, 1))}
cuadrados = {k: np.zeros_like(w) for k, w in pesos.items()}

for paso in range(2000):
    z = x @ pesos['W1'] + pesos['b1']
    h = elu(z)
    salida = h @ pesos['W2'] + pesos['b2']
    error = (salida - y) / len(x)
    dz = error @ pesos['W2'].T * elu_prima(z)
    g = {'W1': x.T @ dz, 'b1': dz.sum(0, keepdims=True),
         'W2': h.T @ error, 'b2': error.sum(0, keepdims=True)}
    for k in pesos:
        cuadrados[k] = 0.9 * cuadrados[k] + 0.1 * g[k] ** 2
        pesos[k] -= 0.005 * g[k] / (np.sqrt(cuadrados[k]) + 1e-8)
    if paso % 400 == 0:
        print(paso, float(np.mean((salida - y) ** 2)))
