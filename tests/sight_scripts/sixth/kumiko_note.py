# verdict: right
import numpy as np
# 隠れ層は tanh、出力はシグモイド
入力 = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
正解 = np.array([[0],[1],[1],[0]])
np.random.seed(123)
重み1 = np.random.randn(3, 4)
重み2 = np.random.randn(4, 1)
学習率 = 0.3
for 回 in range(1500):
    中間 = np.tanh(np.dot(入力, 重み1))
    出力 = 1 / (1 + np.exp(-np.dot(中間, 重み2)))
    誤差 = 正解 - 出力
    出力デルタ = 誤差 * 出力 * (1 - 出力)
    中間デルタ = np.dot(出力デルタ, 重み2.T) * (1 - 中間 ** 2)
    重み2 += 学習率 * np.dot(中間.T, 出力デルタ)
    重み1 += 学習率 * np.dot(入力.T, 中間デルタ)
    if 回 % 300 == 0:
        print(回, np.mean(誤差 ** 2))
