# verdict: not a network
# why: A linear regression in closed form by the normal equations.
# Regressão linear pela equação normal
import numpy as np
np.random.seed(0)
area = np.random.uniform(30, 200, 50)
quartos = np.random.randint(1, 5, 50)
preco = 2.5 * area + 20 * quartos + 15 + np.random.randn(50) * 8
A = np.column_stack([np.ones(50), area, quartos])
coef = np.linalg.solve(A.T @ A, A.T @ preco)
erro = preco - A @ coef
print("coeficientes:", coef)
print("erro médio:", np.abs(erro).mean())
