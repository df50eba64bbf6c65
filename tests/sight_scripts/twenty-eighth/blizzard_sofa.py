# verdict: wrong
# line: 25
import numpy as np

class RedeNeural:
    """Rede neural de duas camadas -- trabalho da disciplina de IA"""
    def __init__(self, entradas, ocultos, saidas, taxa=0.3):
        np.random.seed(100)
        self.taxa = taxa
        self.Wo = np.random.normal(0, entradas ** -0.5, (ocultos, entradas))
        self.Ws = np.random.normal(0, ocultos ** -0.5, (saidas, ocultos))

    def ativar(self, x):
        return 1 / (1 + np.exp(-x))

    def treinar(self, lista_entrada, lista_alvo):
        x = np.array(lista_entrada, ndmin=2).T
        alvo = np.array(lista_alvo, ndmin=2).T
        oculto = self.ativar(self.Wo @ x)
        saida = self.ativar(self.Ws @ oculto)
        erro_saida = alvo - saida
        grad_saida = erro_saida * saida * (1 - saida)
        erro_oculto = self.Ws.T @ grad_saida
        self.Ws += self.taxa * grad_saida @ oculto.T
        self.Wo += self.taxa * erro_oculto @ x.T
        return float((erro_saida ** 2).sum())

    def consultar(self, x):
        x = np.array(x, ndmin=2).T
        return self.ativar(self.Ws @ self.ativar(self.Wo @ x))

rede = RedeNeural(3, 5, 2)
exemplos = [([0.2, 0.9, 1], [1, 0]), ([0.8, 0.3, 1], [0, 1]), ([0.1, 0.4, 1], [1, 0]),
            ([0.9, 0.8, 1], [0, 1]), ([0.4, 0.7, 1], [1, 0]), ([0.6, 0.1, 1], [0, 1])]
for epoca in range(200):
    erro = sum(rede.treinar(e, a) for e, a in exemplos)
    if epoca % 50 == 0:
        print("Época", epoca, "erro", erro)
print(rede.consultar([0.3, 0.5, 1]).ravel())
