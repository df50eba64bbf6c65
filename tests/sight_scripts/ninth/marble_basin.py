# verdict: wrong
# line: 27
# why: the sum for the hidden bias runs over everything instead of over the samples only, so all biases get the same number

import numpy as np
np.random.seed(42)

X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = np.array([[0.], [1.], [1.], [0.]])

n_hidden = 4
peso1 = np.random.randn(2, n_hidden)
sesgo1 = np.zeros((1, n_hidden))
peso2 = np.random.randn(n_hidden, 1)
sesgo2 = np.zeros((1, 1))

logistic = lambda z: 1 / (1 + np.exp(-z))

for vuelta in range(10000):
  oculta = logistic(X @ peso1 + sesgo1)
  salida = logistic(oculta @ peso2 + sesgo2)
  d_salida = (salida - y) * salida * (1 - salida)
  d_oculta = d_salida @ peso2.T * oculta * (1 - oculta)
  peso2 -= 5.0 * oculta.T @ d_salida / 4
  sesgo2 -= 5.0 * d_salida.sum(axis=0, keepdims=True) / 4
  peso1 -= 5.0 * X.T @ d_oculta / 4
  sesgo1 -= 5.0 * d_oculta.sum() / 4
  if vuelta % 2000 == 0:
    coste = np.mean((salida - y) ** 2)
    print(f"vuelta {vuelta}: coste {coste:.5f}")
print(salida.ravel())
