# verdict: right
import numpy as np
np.random.seed(30)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
rede = [np.random.randn(3,4), np.random.randn(4,4), np.random.randn(4,1)]

def sig(x):
    return 1/(1+np.exp(-x))

def desce(entrada, k, taxa):
    """avanca a camada k, chama o resto e devolve o erro em relacao a entrada"""
    if k == len(rede):
        desce.ultimo = entrada
        return entrada - y
    saida = sig(entrada @ rede[k])
    erro = desce(saida, k + 1, taxa)
    delta = erro * saida * (1 - saida)
    devolve = delta @ rede[k].T
    rede[k] = rede[k] - taxa * entrada.T @ delta
    return devolve

for volta in range(5000):
    desce(X, 0, 1.0)
print(desce.ultimo)
