# verdict: right
import numpy as np

# regresion: y = x^2 en [-1, 1]
def iniciar(n_entrada, n_oculta, n_salida, semilla=0):
    r = np.random.RandomState(semilla)
    return {
        'w1': r.randn(n_entrada, n_oculta) * np.sqrt(2 / n_entrada),
        'b1': 0.1 * r.randn(n_oculta),
        'w2': r.randn(n_oculta, n_salida) * np.sqrt(2 / n_oculta),
        'b2': np.zeros(n_salida),
    }

def adelante(p, x):
    z = x.dot(p['w1']) + p['b1']
    a = np.maximum(z, 0)
    return z, a, a.dot(p['w2']) + p['b2']

def atras(p, x, y, z, a, salida):
    n = len(x)
    ds = (salida - y) * 2 / n
    da = ds.dot(p['w2'].T)
    dz = np.where(z > 0, da, 0)
    return {'w1': x.T.dot(dz), 'b1': dz.sum(0), 'w2': a.T.dot(ds), 'b2': ds.sum(0)}

def actualizar(p, g, tasa):
    for clave in p:
        p[clave] = p[clave] - tasa * g[clave]

X = np.linspace(-1, 1, 33).reshape(-1, 1)
Y = X ** 2
parametros = iniciar(1, 8, 1)
for epoca in range(2000):
    z, a, salida = adelante(parametros, X)
    g = atras(parametros, X, Y, z, a, salida)
    actualizar(parametros, g, 0.05)
    if epoca % 500 == 0:
        print(f"epoca {epoca}: error {np.mean((salida - Y) ** 2):.5f}")
