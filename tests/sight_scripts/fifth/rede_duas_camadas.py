# verdict: wrong
# line: 23
# why: Error is (output - target) but the second-layer weights are changed with += while the first uses -=.
import numpy as np

class Rede:
    def __init__(self):
        np.random.seed(9)
        self.pesos1 = np.random.rand(3, 4) - 0.5
        self.pesos2 = np.random.rand(4, 1) - 0.5

    def ativa(self, v):
        return 1 / (1 + np.exp(-v))

    def treina(self, entradas, saidas, voltas):
        for volta in range(voltas):
            pesos1, pesos2 = self.pesos1, self.pesos2
            oculta = self.ativa(np.dot(entradas, pesos1))
            final = self.ativa(np.dot(oculta, pesos2))
            erro = final - saidas
            d_final = erro * final * (1 - final)
            d_oculta = np.dot(d_final, pesos2.T) * oculta * (1 - oculta)
            pesos2 += np.dot(oculta.T, d_final)
            pesos1 -= np.dot(entradas.T, d_oculta)
            if volta % 500 == 0:
                print("erro medio:", np.abs(erro).mean())

if __name__ == '__main__':
    rede = Rede()
    rede.treina(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]]), 2000)
